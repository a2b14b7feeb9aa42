using Mentorship.Kernel.Journal;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Mapping;

/// <summary>Which number of a cell is looked behind: all who ask, those of them who wait, the mentors with places left.</summary>
public enum Behind { Demand, Waiting, Mentors }

/// <summary>One person behind a number: how pressing their request is, or how many places they have left.</summary>
public sealed record PersonBehind(ParticipantId Participant, string FullName, string Place, int? Priority, bool Answered, int? Free)
{
    public override string ToString() => $"{nameof(PersonBehind)} {Participant.Value}";
}

/// <summary>The people behind a number of the map as it stands, as far as whoever looks may know them; how many there are in all. What is left out is not asked after.</summary>
public sealed record BehindNumber(IReadOnlyList<PersonBehind> People, int Total)
{
    [View("/api/participants/requests/{cycle:int}/people")]
    [Needs(Deed.ReadBases)]
    public static async Task<BehindNumber> Read(
        IQuerySession session, int cycle, string? code, Cohort? cohort, Behind? behind, MentoringForm? form, CancellationToken cancellation)
    {
        var direction = code is null ? null : NotThere.Unless(Directions.InForce.Of(code), Say.DirectionUnknown);
        var balance = await Balance.Of(session, cycle, cancellation);
        var asking = balance.Asking.Where(x => behind != Behind.Mentors && (cohort ?? x.Cohort) == x.Cohort && (direction is null || x.Codes.Contains(direction.Code)) && (behind != Behind.Waiting || !x.Answered))
            .ToDictionary(x => x.Who);
        var offering = balance.Offering.Where(x => behind == Behind.Mentors && (direction is null || x.Answers(direction, cohort)) && (form is null || x.Forms.Contains(form.Value))).ToDictionary(x => x.Who);
        var extent = Extent.Of(Deed.ReadBases);
        ParticipantId[] all = [.. asking.Keys, .. offering.Keys];
        var cards = await Cards.Open(session, Matter.Names, all.Where(extent.Has).Select(x => x.Value), cancellation);
        return new(
            [
                .. from card in cards.Values
                   let who = new ParticipantId(card.Id)
                   let asks = asking.GetValueOrDefault(who)
                   orderby card.IsHidden ? card.Id.ToString() : card.Profile.FullName
                   select new PersonBehind(who, card.Profile.FullName, card.Profile.Place, asks?.Priority, asks?.Answered == true, offering.GetValueOrDefault(who)?.Free),
            ], all.Length);
    }
}
