"""One line of the table."""
import dataclasses


@dataclasses.dataclass
class Row:
    measure: str
    ours: str
    beside: str = ""
    ratio: float | None = None
    aim: str = ""
    met: bool | None = None  # None: nothing is aimed at

    def line(self):
        ratio = "" if self.ratio is None else f"{self.ratio:.2f}"
        met = {None: "", True: "met", False: "**missed**"}[self.met]
        return f"| {self.measure} | {self.ours} | {self.beside} | {ratio} | {self.aim} | {met} |"


def median(values):
    ordered = sorted(values)
    return ordered[len(ordered) // 2]
