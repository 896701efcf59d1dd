"""Search: the query language, what it finds, counts beside it, and the lines that lists show.

    query = search.parse('party:China due<2027 status:open scholarship -draft "vocational training" OR teacher', today)
    ids = search.find(store, query, "due", limit=50)

`query` reads a text into terms, `fields` gives each term its meaning in SQL, `finding` runs it, `facets` counts beside
it, `completion` tells how a text may go on, `editing` writes terms into it, `lines` gives what lists show.
"""

from tracker.search.completion import Completion, Option, complete
from tracker.search.editing import chosen, with_choice, without
from tracker.search.facets import FACETS, Value, counts, facets
from tracker.search.fields import EXAMPLES, FIELDS
from tracker.search.finding import GROUPS, SORTS, Group, count, find, groups
from tracker.search.lines import rows, situations
from tracker.search.query import Query, parse, terms
from tracker.search.terms import Term

__all__ = [
    "EXAMPLES", "FACETS", "FIELDS", "GROUPS", "SORTS", "Completion", "Group", "Option", "Query", "Term", "Value",
    "chosen", "complete", "count", "counts", "facets", "find", "groups", "parse", "rows", "situations", "terms",
    "with_choice", "without",
]  # fmt: skip
