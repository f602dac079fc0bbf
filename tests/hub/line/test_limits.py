from antrean_hub.line.limits import TokenBucket


def test_a_burst_passes_then_the_rate_holds():
    bucket = TokenBucket(0.0, rate=2, burst=3)
    assert [bucket.take(0.0) for _ in range(4)] == [0, 0, 0, 1]
    assert bucket.take(0.5) == 0
    assert bucket.take(0.5) == 1


def test_patience_fills_the_bucket_but_not_beyond_its_burst():
    bucket = TokenBucket(0.0, rate=2, burst=3)
    assert [bucket.take(1000.0) for _ in range(4)] == [0, 0, 0, 1]


def test_the_wait_is_told_in_whole_seconds():
    bucket = TokenBucket(0.0, rate=0.1, burst=1)
    bucket.take(0.0)
    assert bucket.take(3.0) == 7
