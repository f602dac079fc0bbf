"""The smallest screen there can be: a view model, a page, a translation."""
