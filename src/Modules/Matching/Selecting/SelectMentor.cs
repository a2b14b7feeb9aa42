using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Confirms a proposed selection, as another person than who proposed it or by a protocol that another signed (stage 6).</summary>
[Needs(Deed.SelectMentors)]
public sealed record SelectMentor(CandidacyId Candidacy, DocumentId? Protocol, DateOnly On)
{
    public sealed class Rules : AbstractValidator<SelectMentor>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

public static class SelectMentorHandler
{
    public static async Task<(Standings, Deciding)> Load(SelectMentor command, Candidacy candidacy, IDocumentSession session, IMessageBus bus, TimeProvider clock, CancellationToken cancellation)
    {
        // the protocol names the candidate, so it goes with them
        if (command.Protocol is { } paper) await Papers.Bind(session, [paper.Value], [candidacy.Participant.Value], clock.GetUtcNow(), cancellation);
        return (await Bar.On(candidacy.Id, command.On, session, bus), await Deciding.Now(session));
    }

    public static MentorSelected Handle(
        SelectMentor command, [WriteAggregate(nameof(SelectMentor.Candidacy))] Candidacy candidacy, Standings standings, Deciding deciding, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        candidacy.MustBeFit(command.On, deciding.Settings);
        Refused.When(candidacy.ProposedBy is null, Say.SelectionNotProposed);
        Refused.When(candidacy.ProposedBy == deciding.By && command.Protocol is null, Say.AnotherConfirmsSelection);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.On, command.Protocol);
    }
}
