"""The whole paper path: document → layout → bytes → transport → status.

It knows paper, and nothing of queues or screens.
"""
