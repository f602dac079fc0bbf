from antrean_printer.deadline import Deadline


def test_time_runs_out_and_no_further():
    ended = Deadline(0)
    assert (ended.left, ended.passed) == (0.0, True)


def test_there_is_time_before_the_end():
    ahead = Deadline(60)
    assert not ahead.passed
    assert 59 < ahead.left <= 60
