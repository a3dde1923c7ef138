# SPDX-FileCopyrightText: 2026 The Latchkey authors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader sees: the tree of accessible objects, read anew at every look."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# An answer that came too late would look like an empty one; libatspi gives up after 800 ms.
Atspi.set_timeout(5_000, 15_000)

# What assistive technology calls a widget that only holds others.
CONTAINERS = {"filler", "panel", "layered pane", "split pane", "application"}

# What Qt 6.8 and AT-SPI 2.56 call otherwise than those before.
OLDER_ROLES = {"button": "push button", "push button menu": "push button"}


class Node:
    """One accessible object. An object that went away has no name, no states and no children."""

    def __init__(self, accessible):
        self._accessible = accessible

    def _ask(self, question, otherwise):
        try:
            answer = question(self._accessible)
        except GLib.Error:
            return otherwise
        return otherwise if answer is None else answer

    @property
    def name(self):
        return self._ask(Atspi.Accessible.get_name, "")

    @property
    def description(self):
        return self._ask(Atspi.Accessible.get_description, "")

    @property
    def role(self):
        name = self._ask(Atspi.Accessible.get_role_name, "")
        return OLDER_ROLES.get(name, name)

    @property
    def process(self):
        return self._ask(Atspi.Accessible.get_process_id, 0)

    @property
    def key(self):
        """What tells it from the others in its window."""
        return self.name, self.role, self.description

    def states(self):
        found = self._ask(Atspi.Accessible.get_state_set, None)
        return {state.value_nick for state in found.get_states()} if found else set()

    def has(self, *states):
        return set(states) <= self.states()

    def children(self):
        for index in range(self._ask(Atspi.Accessible.get_child_count, 0)):
            child = self._ask(lambda it, index=index: it.get_child_at_index(index), None)
            if child:
                yield Node(child)

    def _interfaces(self):
        return self._ask(Atspi.Accessible.get_interfaces, [])

    @property
    def text(self):
        """What the Text interface gives; nothing where there is none."""
        if "Text" not in self._interfaces():
            return ""
        count = self._ask(lambda it: Atspi.Text.get_character_count(it), 0)
        return self._ask(lambda it: Atspi.Text.get_text(it, 0, count), "")

    @property
    def selected_text(self):
        chosen = self._ask(lambda it: Atspi.Text.get_selection(it, 0), None)
        if not chosen or chosen.end_offset <= chosen.start_offset:
            return ""
        return self.text[chosen.start_offset : chosen.end_offset]

    @property
    def value(self):
        if "Value" not in self._interfaces():
            return ""
        return str(self._ask(lambda it: Atspi.Value.get_current_value(it), ""))

    @property
    def attributes(self):
        return self._ask(Atspi.Accessible.get_attributes, {})

    def everything(self):
        """All that the object says about itself, as one text."""
        said = [self.name, self.description, *self.attributes.values()]
        if {"Text", "Value"} & set(self._interfaces()):
            said += [self.text, self.value]
        return "\n".join(said)

    def click(self):
        """What a screen reader does to a button when the keyboard is elsewhere."""
        self._ask(lambda it: Atspi.Action.do_action(it, 0), None)

    # Tables

    @property
    def rows(self):
        return self._ask(lambda it: Atspi.Table.get_n_rows(it), 0)

    @property
    def columns(self):
        return self._ask(lambda it: Atspi.Table.get_n_columns(it), 0)

    def cell(self, row, column=0):
        return Node(self._ask(lambda it: Atspi.Table.get_accessible_at(it, row, column), None))

    def selected_rows(self):
        return list(self._ask(lambda it: Atspi.Table.get_selected_rows(it), []))

    # Looking around

    def walk(self, cells=True, hidden=True):
        """This object and all below it; without the cells of tables and lists, or what is not on the screen,
        if told so. Qt calls a view's current cell focused whether the view has the focus or not."""
        yield self
        if not cells and self.role in ("table", "list"):
            return
        for child in self.children():
            if hidden or child.has("showing"):
                yield from child.walk(cells, hidden)

    def find(self, name, role=None):
        """The first object on the screen with this name (and role), cells aside; None where there is none."""
        for node in self.walk(cells=False, hidden=False):
            if node.name == name and (role is None or node.role == role):
                return node
        return None

    def texts(self):
        """What is written on the screen: the names of labels."""
        return [node.name for node in self.walk(cells=False, hidden=False) if node.role == "label" and node.name]

    def focus(self):
        """The widget that has the keyboard; None where none has."""
        for node in self.walk(cells=False, hidden=False):
            if node.has("focused", "focusable"):
                return node
        return None

    def dump(self, depth=0, hidden=True):
        """The tree in lines, for a person to read; the cells of tables aside."""
        words = " ".join(sorted(self.states() - {"enabled", "sensitive", "visible"}))
        lines = [f"{'  ' * depth}{self.role} {self.name!r} {self.description!r} [{words}]"]
        for child in self.children():
            if (hidden or child.has("showing")) and child.role != "table cell":
                lines += child.dump(depth + 1, hidden)
        return lines


def applications():
    """The programs that assistive technology can see."""
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)  # nobody here runs the loop that would keep a cache true
    return list(Node(desktop).children())
