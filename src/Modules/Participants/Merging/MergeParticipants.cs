using Mentorship.Kernel.Vault;
using Mentorship.Participants.Consenting;
using Mentorship.Participants.Contracts;
using Mentorship.Participants.Enrolment;
using Mentorship.Participants.Questioning.Filling;
using Mentorship.Participants.Vault;

namespace Mentorship.Participants.Merging;

/// <summary>Says that a record is another one's duplicate: the other is kept and from now on holds the papers of both.</summary>
[Needs(Deed.MergePeople)]
public sealed record MergeParticipants(ParticipantId Duplicate, ParticipantId Kept, DateOnly On)
{
    public sealed class Rules : AbstractValidator<MergeParticipants>
    {
        public Rules()
        {
            RuleFor(x => x.Duplicate).NotEmpty();
            RuleFor(x => x.Kept).NotEmpty().NotEqual(x => x.Duplicate).WithMessage(_ => Say.MergedWithItself);
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>The one to be kept, and whether the two may be one person at all.</summary>
public sealed record Merger(Participant? Kept, bool Alike);

public static class MergeParticipantsHandler
{
    public static async Task<Merger> Load(MergeParticipants command, IDocumentSession session, CancellationToken cancellation)
    {
        await Turn.Take(session, cancellation);
        var cards = (await session.LoadManyAsync<Card>(cancellation, command.Duplicate.Value, command.Kept.Value)).ToDictionary(x => x.Id);
        var (duplicate, kept) = (cards.GetValueOrDefault(command.Duplicate.Value), cards.GetValueOrDefault(command.Kept.Value));
        session.Delete<Card>(command.Duplicate.Value);
        await Handover.Of(session, command.Duplicate, command.Kept, cancellation);
        Draft.DropAll(session, command.Duplicate);
        return new(
            await session.Query<Participant>().FirstOrDefaultAsync(x => x.Id == command.Kept, cancellation),
            duplicate is not null && kept is not null && Likenesses.Of(duplicate.Profile, kept.Profile) is not null);
    }

    public static ParticipantsMerged Handle(MergeParticipants command, [WriteAggregate("Duplicate")] Participant duplicate, Merger merger, DateOnly today)
    {
        Refused.When(command.On > today, Say.NotInFuture);
        var kept = NotThere.Unless(merger.Kept, Say.NotRegistered);
        Refused.When(duplicate.MergedInto is not null || kept.MergedInto is not null, Say.AlreadyMerged);
        Refused.When(duplicate.ActOfDestruction is not null || kept.ActOfDestruction is not null, Say.AlreadyDestroyed);
        if ((duplicate.BlockedFor is not null ? duplicate : kept.BlockedFor is not null ? kept : null) is { } blocked) throw new Refused(Bar.Blocked(blocked));
        Refused.When(kept.LeftOn is not null, Say.MergedIntoOneWhoLeft);
        Refused.When(!merger.Alike, Say.NotAlike);
        Refused.When(duplicate.InBases.Length > 0, kept.InBases.Length > 0 ? Say.BothInBases : Say.KeepTheOneInBase);
        Refused.When(duplicate.ProcessingHeld(today) && !kept.ProcessingHeld(today), Say.KeepTheOneWithConsent);
        return new(duplicate.Id, kept.Id, command.On);
    }
}
