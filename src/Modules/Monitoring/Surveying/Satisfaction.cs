using Mentorship.Monitoring.Contracts;

namespace Mentorship.Monitoring.Surveying;

/// <summary>What a person answered in a cycle, as far as decisions need it.</summary>
public sealed record Satisfaction(Guid Id, ParticipantId Participant)
{
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    public Answer? In(GroupId group, SurveyRound round) => Answers.FirstOrDefault(x => x.Group == group && x.Round == round);

    public static Guid IdOf(ParticipantId participant, SchoolYear cycle) => NamedId.Of("satisfaction", participant.Value, cycle.First);

    public static Satisfaction Create(SatisfactionSurveySubmitted e) => new Satisfaction(IdOf(e.Participant, e.Cycle), e.Participant).Apply(e);

    public Satisfaction Apply(SatisfactionSurveySubmitted e) => this with { Answers = [.. Answers, new(e.Group, e.Side, e.Round, e.JointWork, e.Result, e.Satisfied)] };
}

/// <summary>One answered survey.</summary>
public sealed record Answer(GroupId Group, Side Side, SurveyRound Round, int JointWork, int Result, bool Satisfied);
