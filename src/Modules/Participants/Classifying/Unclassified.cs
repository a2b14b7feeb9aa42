using Mentorship.Design;
using Mentorship.Kernel.Journal;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Classifying;

/// <summary>Who asked in their own words and waits to be put into codes: the words, and what they chose themselves.</summary>
public sealed record Unclassified(IReadOnlyList<OwnWords> People, int Total, int Page, int Pages)
{
    public const int Size = 20;

    private static readonly string[] Worded = ["OWN_WORDS", "EXPECTATIONS"];

    [View("/api/participants/requests/{cycle:int}/unclassified"), Needs(Deed.KeepBases), StepUp]
    public static async Task<Unclassified> Read(IQuerySession session, int cycle, int? page, CancellationToken cancellation)
    {
        var leaf = new Leaf(await Count(session, cycle, cancellation), Size, page);
        var people = await Waiting(session, cycle).OrderBy(x => x.Id).Skip(leaf.Skip).Take(Size).ToListAsync(cancellation);
        var years = people.ToDictionary(x => x.Id, x => x.In(new(cycle)));
        var cards = await Cards.Open(session, Matter.Names, people.Select(x => x.Id.Value), cancellation);
        var answers = await Safe.Open<FilledIn>(session, Matter.Answers, years.Values.Select(x => x.Answers).OfType<RecordId>(), cancellation);
        return new(
            [
                .. from person in people
                   where cards.ContainsKey(person.Id.Value)
                   let card = cards[person.Id.Value]
                   let year = years[person.Id]
                   orderby card.Profile.FullName
                   select new OwnWords(person.Id, card.Profile.FullName, card.Profile.Place, WordsOf(year.Answers is { } record ? answers.GetValueOrDefault(record) : null), year.RequestCodes, year.Priority),
            ], leaf.Total, leaf.Page, leaf.Pages);
    }

    public static Task<int> Count(IQuerySession session, int cycle, CancellationToken cancellation) => Waiting(session, cycle).CountAsync(cancellation);

    private static IQueryable<Participant> Waiting(IQuerySession session, int cycle) =>
        session.Query<Participant>().Where(x => x.UnclassifiedIn.Contains(cycle) && x.LeftOn == null && x.ActOfDestruction == null);

    /// <summary>The request first, what is expected of the programme after it.</summary>
    private static IReadOnlyList<string> WordsOf(FilledIn? filled) =>
        filled is null ? [] : [.. Worded.SelectMany(x => filled.Replies.Where(r => r.Item == x)).SelectMany(x => x.Values).Where(x => x.Length > 0)];
}

/// <summary>What somebody asked for in their own words.</summary>
public sealed record OwnWords(ParticipantId Participant, string FullName, string Place, IReadOnlyList<string> Said, IReadOnlyList<string> RequestCodes, int Priority)
{
    public override string ToString() => $"{nameof(OwnWords)} {Participant.Value}";
}
