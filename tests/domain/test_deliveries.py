"""Places that are paced together have one name, and others never."""

from domain.deliveries import Destination, DestinationKind


def test_a_conversation_is_paced_as_one_whatever_its_threads():
    channel = Destination(DestinationKind.CONVERSATION, conversation="1")
    thread = Destination(DestinationKind.CONVERSATION, conversation="1", thread="2")
    assert channel.key == thread.key


def test_a_person_is_paced_apart_from_the_conversation_they_are_in():
    channel = Destination(DestinationKind.CONVERSATION, conversation="1")
    private = Destination(DestinationKind.PRIVATE, conversation="1", person="1")
    direct = Destination(DestinationKind.PERSON, person="1")
    assert private.key == direct.key != channel.key
