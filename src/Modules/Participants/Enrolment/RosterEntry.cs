using Mentorship.Participants.Contracts;

namespace Mentorship.Participants.Enrolment;

/// <summary>How far a person has come; dates of consents are looked at on the person's own page.</summary>
public enum Stage { Registered, Consented, Answered, InBase, Ended, Barred, Left }

/// <summary>One line of the list of people; the name is asked for when it is shown.</summary>
public sealed record RosterEntry(Guid Id, ParticipantKind Kind, Stage Stage)
{
    public static RosterEntry Create(ParticipantRegistered e) => new(e.Participant.Value, e.Kind, Stage.Registered);

    public RosterEntry Apply(ConsentGranted e) => e.Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing
        ? Stage == Stage.Barred ? this with { Stage = Stage.Consented } : At(Stage.Consented) : this;

    public RosterEntry Apply(ConsentRefused e) => e.Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing ? At(Stage.Barred) : this;

    public RosterEntry Apply(ConsentWithdrawn e) => e.Kind is ConsentKind.OwnProcessing or ConsentKind.ChildProcessing ? At(Stage.Barred) : this;

    public RosterEntry Apply(ParticipationQuestionnaireSubmitted _) => At(Stage.Answered);

    public RosterEntry Apply(MenteeEnteredBase _) => Stage == Stage.Ended ? this with { Stage = Stage.InBase } : At(Stage.InBase);

    public RosterEntry Apply(MentorEnteredBase _) => Stage == Stage.Ended ? this with { Stage = Stage.InBase } : At(Stage.InBase);

    public RosterEntry Apply(ProgrammeOutcomeEntered _) => At(Stage.Ended);

    public RosterEntry Apply(ParticipantLeftProgramme _) => this with { Stage = Stage.Left };

    private RosterEntry At(Stage stage) => stage > Stage ? this with { Stage = stage } : this;
}
