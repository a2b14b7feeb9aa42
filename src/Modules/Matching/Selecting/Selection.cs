namespace Mentorship.Matching.Selecting;

/// <summary>What decisions about a cycle's selection need to know: its forms, criteria and training.</summary>
public sealed record Selection(Guid Id, SchoolYear Cycle)
{
    public IReadOnlyList<MentoringForm> Forms { get; init; } = [];

    public SelectionCriteriaDefined? Criteria { get; init; }

    /// <summary>The version of the criteria before the one in force.</summary>
    public SelectionCriteriaDefined? CriteriaBefore { get; init; }

    public MentorTrainingProgrammeApproved? Training { get; init; }

    public int Comparisons { get; init; }

    public static Guid IdOf(SchoolYear cycle) => NamedId.Of("selection", cycle.First);

    public static Selection Create(MentorshipFormsChosen e) => Of(e.Cycle).Apply(e);

    public static Selection Create(SelectionCriteriaDefined e) => Of(e.Cycle).Apply(e);

    public static Selection Create(MentorTrainingProgrammeApproved e) => Of(e.Cycle).Apply(e);

    public Selection Apply(MentorshipFormsChosen e) => this with { Forms = e.Forms };

    public Selection Apply(SelectionCriteriaDefined e) => this with { Criteria = e, CriteriaBefore = Criteria };

    public Selection Apply(QuestionnairesCompared _) => this with { Comparisons = Comparisons + 1 };

    public Selection Apply(MentorTrainingProgrammeApproved e) => this with { Training = e };

    private static Selection Of(SchoolYear cycle) => new(IdOf(cycle), cycle);
}
