from antrean_printer import errors


def classes():
    return {name: value for name, value in vars(errors).items() if isinstance(value, type)}


def test_the_tree_in_the_docstring_names_every_error():
    raised = {name for name, value in classes().items() if issubclass(value, Exception)}
    assert raised == {name for name in raised if f" {name} " in errors.__doc__}


def test_the_tree_tells_the_fault_of_each():
    leaves = [value for value in classes().values() if issubclass(value, errors.PrinterError)]
    rows = {row.split()[1]: row.split()[2] for row in errors.__doc__.splitlines() if "──" in row}
    assert rows == {leaf.__name__: leaf.fault for leaf in leaves if leaf is not errors.PrinterError}
