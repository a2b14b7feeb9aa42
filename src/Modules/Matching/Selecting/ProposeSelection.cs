using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Proposes to select a candidate; another person confirms it (stage 6).</summary>
[Needs(Deed.SelectMentors)]
public sealed record ProposeSelection(CandidacyId Candidacy, DateOnly On)
{
    public sealed class Rules : AbstractValidator<ProposeSelection>
    {
        public Rules()
        {
            RuleFor(x => x.Candidacy).NotEmpty();
            RuleFor(x => x.On).NotEmpty();
        }
    }
}

/// <summary>Who decides, and by what the school decides.</summary>
public sealed record Deciding(AccountId By, SchoolSettings Settings)
{
    public static async Task<Deciding> Now(IQuerySession session) => new(new(Actor.Current!.Account), await SettingsOf.School(session));
}

public static class ProposeSelectionHandler
{
    public static async Task<(Standings, Deciding)> Load(ProposeSelection command, IDocumentSession session, IMessageBus bus) =>
        (await Bar.On(command.Candidacy, command.On, session, bus), await Deciding.Now(session));

    public static MentorSelectionProposed Handle(
        ProposeSelection command, [WriteAggregate(nameof(ProposeSelection.Candidacy))] Candidacy candidacy, Standings standings, Deciding deciding, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        candidacy.MustBeFit(command.On, deciding.Settings);
        Refused.When(candidacy.ProposedBy is not null, Say.SelectionAlreadyProposed);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, deciding.By, command.On);
    }
}
