using Mentorship.Matching.Ruling;
using Mentorship.Participants.Contracts;
using Wolverine;

namespace Mentorship.Matching.Selecting;

/// <summary>Makes a candidate a mentor of the cycle (stage 6).</summary>
[Needs(Deed.SelectMentors)]
public sealed record SelectMentor(CandidacyId Candidacy, DateOnly On)
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
    public static Task<Standings> Load(SelectMentor command, IDocumentSession session, IMessageBus bus) => Bar.On(command.Candidacy, command.On, session, bus);

    public static MentorSelected Handle(SelectMentor command, [WriteAggregate(nameof(SelectMentor.Candidacy))] Candidacy candidacy, Standings standings, DateOnly today)
    {
        candidacy.MustBeOpen(command.On, today);
        Bar.Check(standings);
        Refused.When(!candidacy.Interviewed, Say.NoInterview);
        Refused.When(!candidacy.ReadyOn(command.On), Say.ReadinessNotConfirmed);
        Refused.When(Rulebook.Current.TrainingBeforeSelection && !candidacy.Trained, Say.TrainingNotCompleted);
        return new(candidacy.Id, candidacy.Participant, candidacy.Cycle, command.On);
    }
}
