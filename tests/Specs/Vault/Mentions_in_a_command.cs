namespace Mentorship.Tests.Specs.Vault;

public class Mentions_in_a_command
{
    private sealed record Everything(DocumentId One, DocumentId? Perhaps, IReadOnlyList<DocumentId> Many, ParticipantId Whom, Guid Other);

    private sealed record Nothing(ParticipantId Whom);

    private static readonly DocumentId First = new(Guid.NewGuid());
    private static readonly DocumentId Second = new(Guid.NewGuid());
    private static readonly ParticipantId Somebody = new(Guid.NewGuid());

    [Fact]
    public void are_found_alone_and_in_lists_each_once()
    {
        Mentions.Of<DocumentId>(new Everything(First, Second, [First, Second], Somebody, Guid.NewGuid())).ShouldBe([First, Second]);
        Mentions.Of<DocumentId>(new Everything(First, null, [], Somebody, Guid.NewGuid())).ShouldBe([First]);
        Mentions.Of<ParticipantId>(new Nothing(Somebody)).ShouldBe([Somebody]);
    }

    [Fact]
    public void are_known_by_the_type_of_the_field()
    {
        Mentions.In<DocumentId>(typeof(Everything)).Select(x => x.Name).ShouldBe(["One", "Perhaps", "Many"]);
        Mentions.In<DocumentId>(typeof(Nothing)).ShouldBeEmpty();
    }
}
