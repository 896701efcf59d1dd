"""Tables that others made, read into commitments: `grid` reads, `guessing` proposes what each column becomes, `plan` is
the mapping as a file, `making` makes drafts or says why not, `keeping` puts them into the store as one step."""
