"""A cell that the hub would not take as it was written is asked for again, where it stands."""

from dataclasses import replace

from antrean_counter.supervisor import forms
from antrean_counter.supervisor.deeds.office_deeds import cell_deed, cell_of
from antrean_counter.supervisor.desk import Step
from antrean_counter.supervisor.office import VALUE, Cell, problem_of
from antrean_shared.commands import ChangeHall
from antrean_shared.session import Answered


def mended(heard: Step, message: Answered) -> Step:
    """Return the step that was taken, with the cell's form where the hub found fault with it."""
    desk, commands = heard
    office, wrote = desk.office, desk.office.wrote
    command = message.command
    if wrote is None or not isinstance(command, ChangeHall) or command.key != office.asked:
        return heard
    looked = replace(desk, office=replace(office, wrote=None))
    there = replace(looked, chosen=_key(wrote))
    away = desk.form is not None or cell_of(there) != wrote
    if away or problem_of(office, wrote) is None:
        return looked, commands
    asked, _ = forms.begin(there, cell_deed(there, wrote), "")
    return asked, commands


def _key(cell: Cell) -> str:
    return f"line:{cell.key}" if cell.column == VALUE else f"cell:{cell.column}"
