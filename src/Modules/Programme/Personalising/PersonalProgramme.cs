using System.Text.Json.Serialization;

namespace Mentorship.Programme.Personalising;

/// <summary>A personal programme of a teacher, as far as decisions look at it.</summary>
public sealed record PersonalProgramme(Guid Id, GroupId Group, MentoringKind Kind, DateOnly From, DateOnly Until, RecordId Words, DateOnly WrittenOn)
{
    public IReadOnlyList<ParticipantId> Mentors { get; init; } = [];

    public IReadOnlyList<ParticipantId> Mentees { get; init; } = [];

    public DateOnly? ApprovedOn { get; init; }

    public int Prolonged { get; init; }

    public DateOnly? EndedOn { get; init; }

    public ProgrammeEndReason? Ended { get; init; }

    [JsonIgnore]
    public IReadOnlyList<ParticipantId> Members => [.. Mentors, .. Mentees];

    /// <exception cref="Refused">It is not in force, or the day does not fit.</exception>
    public void MustRun(DateOnly on, DateOnly today)
    {
        Refused.When(on > today, Say.DateNotCome);
        Refused.When(ApprovedOn is null, Say.ProgrammeNotApproved);
        Refused.When(EndedOn is not null, Say.ProgrammeIsOver);
        Refused.When(on < ApprovedOn, Say.BeforeProgrammeApproved);
    }

    public static PersonalProgramme Create(PersonalProgrammeWritten e) =>
        new(e.Programme.Value, e.Group, e.Kind, e.From, e.Until, e.Words, e.OccurredOn) { Mentors = e.Mentors, Mentees = e.Mentees };

    public PersonalProgramme Apply(PersonalProgrammeWritten e) => Create(e);

    public PersonalProgramme Apply(PersonalProgrammeApproved e) => this with { ApprovedOn = e.OccurredOn };

    public PersonalProgramme Apply(PersonalProgrammeProlonged e) => this with { Until = e.Until, Prolonged = Prolonged + 1 };

    public PersonalProgramme Apply(PersonalProgrammeEnded e) => this with { EndedOn = e.OccurredOn, Ended = e.Reason };
}

/// <summary>What a personal programme says, as it lies in the vault: the explanatory note, and the plan with a line for each activity.</summary>
public sealed record ProgrammeWords(string Problem, string Aim, string Tasks, IReadOnlyList<string> Activities)
{
    public const string Purpose = "personal-programme";

    public override string ToString() => nameof(ProgrammeWords);
}
