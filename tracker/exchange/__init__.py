"""What goes to other programs and comes back: the whole store as JSON, and parts of it in other programs' forms."""
