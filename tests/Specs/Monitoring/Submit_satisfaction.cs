using Mentorship.Monitoring;
using Mentorship.Monitoring.Contracts;
using Mentorship.Monitoring.Grouping;
using Mentorship.Monitoring.Surveying;

namespace Mentorship.Tests.Specs.Monitoring;

public class Submit_satisfaction
{
    private static readonly ParticipantId Mentor = new(Guid.NewGuid());
    private static readonly ParticipantId Mentee = new(Guid.NewGuid());
    private static readonly GroupId Group = new(Guid.NewGuid());
    private static readonly SchoolYear Cycle = new(2026);
    private static readonly DateOnly Today = new(2026, 9, 15);
    private static readonly Asked Asked = new(new(Group, Cycle, MentoringForm.PupilPupil, "EQUAL", Mentor, [Mentor], [Mentee]), null);
    private static readonly SubmitSatisfaction Command = new(Mentee, Group, Cycle, Side.Mentee, SurveyRound.Final, 8, 6, true, Today);

    [Theory]
    [InlineData(8, 6, true)]
    [InlineData(7, 6, false)]
    public void counts_as_satisfied_from_a_mean_of_seven(int work, int result, bool satisfied) =>
        new Given<Satisfaction>().When(x => SubmitSatisfactionHandler.Handle(Command with { JointWork = work, Result = result }, x, Asked, Today))
            .Only<SatisfactionSurveySubmitted>().Satisfied.ShouldBe(satisfied);

    [Fact]
    public void is_for_members_of_the_side_only() =>
        new Given<Satisfaction>().When(x => SubmitSatisfactionHandler.Handle(Command with { Side = Side.Mentor }, x, Asked, Today)).ThenRefused(Say.NotAMember);

    [Fact]
    public void is_refused_where_work_is_barred() =>
        new Given<Satisfaction>().When(x => SubmitSatisfactionHandler.Handle(Command, x, Asked with { BarredBecause = "Нет согласия" }, Today)).ThenRefused("Нет согласия");

    [Fact]
    public void is_refused_a_second_time_in_the_round() =>
        new Given<Satisfaction>(new SatisfactionSurveySubmitted(Mentee, Group, Cycle, Side.Mentee, SurveyRound.Final, 8, 8, true, true, Today))
            .When(x => SubmitSatisfactionHandler.Handle(Command, x, Asked, Today)).ThenRefused(Say.AlreadyAnswered);

    [Fact]
    public void may_follow_in_another_round() =>
        new Given<Satisfaction>(new SatisfactionSurveySubmitted(Mentee, Group, Cycle, Side.Mentee, SurveyRound.Interim, 8, 8, true, true, Today))
            .When(x => SubmitSatisfactionHandler.Handle(Command, x, Asked, Today)).Only<SatisfactionSurveySubmitted>().Round.ShouldBe(SurveyRound.Final);
}
