"""The pure rules of recognition: plain values in, plain values out.

Standard library only, no input or output, no clock: `now` is always an argument.
"""
