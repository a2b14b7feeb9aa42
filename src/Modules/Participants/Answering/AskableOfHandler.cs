using Mentorship.Participants.Contracts;
using Mentorship.Participants.Rulebook;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Answering;

/// <summary>Answers what people may be asked by a one-time link, all at once.</summary>
public static class AskableOfHandler
{
    public static async Task<Askables> Handle(AskableOf question, IQuerySession session, CancellationToken cancellation)
    {
        var people = (await session.LoadAmongAsync<Participant>(question.Participants.Select(x => x.Value), cancellation)).Where(x => x.LeftOn is null).ToArray();
        var cards = (await session.LoadManyAsync<Card>(cancellation, [.. people.Select(x => x.Id.Value)])).ToDictionary(x => x.Id);
        return new([.. people.Where(x => cards.ContainsKey(x.Id.Value)).Select(x => Of(x, cards[x.Id.Value], question.Cycle, question.On))]);
    }

    private static Askable Of(Participant participant, Card card, SchoolYear cycle, DateOnly on)
    {
        var band = Law.InForce.BandOf(card.Profile.BornOn, on);
        var year = participant.In(cycle);
        return new(
            participant.Id, band,
            [.. participant.Representatives.Select(x => new Speaker(x.Id, card.Representatives.GetValueOrDefault(x.Id.Value)?.FullName ?? "", x.InformedOn is not null, x.Relation))],
            participant.Held(band == AgeBand.Adult ? ConsentKind.OwnProcessing : ConsentKind.ChildProcessing, on) is not null,
            participant.Assents, year.MenteeAnswered, year.MentorAnswered)
        { MayBeAsked = [.. PaperForms.InForce.For(band, participant.Kind).Where(x => participant.Held(x, on) is null)], HasWithdrawn = participant.Consents.LastOrDefault(x => x.IsToProcess) is { WithdrawnOn: not null } };
    }
}
