namespace Mentorship.Participants.Contracts;

/// <summary>Asks who these people are; the only way names leave the vault.</summary>
public sealed record NamesOf(IReadOnlyList<ParticipantId> Participants)
{
    /// <summary>Representatives whose names are asked beside; a reading of them is a reading of their children's cards.</summary>
    public IReadOnlyList<RepresentativeId> Representatives { get; init; } = [];

    /// <summary>Whether the names are wanted in all cases, for a text that speaks of these people.</summary>
    public bool InCases { get; init; }
}

/// <summary>Answers <see cref="NamesOf"/>: a line for each person known, without those destroyed or unknown.</summary>
public sealed record Names(IReadOnlyList<Name> All)
{
    public IReadOnlyDictionary<RepresentativeId, string> Representatives { get; init; } = new Dictionary<RepresentativeId, string>();
}

/// <summary>How to show one person: «Фамилия Имя Отчество», and class or post.</summary>
public sealed record Name(ParticipantId Participant, string FullName, string Place)
{
    /// <summary>Not the name but what stands for it, as the reader has stated no purpose.</summary>
    public bool IsPseudonym { get; init; }

    /// <summary>The name in each case, where it was asked for.</summary>
    public IReadOnlyDictionary<NameCase, string> Cases { get; init; } = new Dictionary<NameCase, string>();
}

/// <summary>Asks whether these people may be worked with on a day, and where they stand in a cycle.</summary>
public sealed record StandingOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle, DateOnly On);

/// <summary>Answers <see cref="StandingOf"/> in the order asked; an unknown person is left out.</summary>
public sealed record Standings(IReadOnlyList<Standing> All);

/// <summary>What bars work with a person: having left, a record that is gone, something about consent, or a block.</summary>
public enum BarredFor { Left, RecordGone, NoConsent, ConsentWithdrawn, ConsentExpired, ConsentRefused, AdultNeedsOwnConsent, NoAssent, Blocked, Disagreement, ConsentInvalidated }

/// <summary>Where one person stands: what bars work with them, if anything (as a sentence and as a code, with the reason of having left), which bases of the cycle hold them, and whether a certificate of no criminal record is there and valid.</summary>
public sealed record Standing(
    ParticipantId Participant, ParticipantKind Kind, int Age, string? BarredBecause, bool InMenteeBase, bool InMentorBase,
    IReadOnlyList<string> RequestCodes, IReadOnlyList<string> CompetenceCodes, IReadOnlyList<MentoringForm> Forms, int Capacity, int HoursPerWeek,
    bool Cleared = false, BarredFor? BarredFor = null, LeavingReason? LeftBecause = null)
{
    /// <summary>What has been agreed to and holds on the day; whoever does what takes a consent of its own looks here.</summary>
    public IReadOnlyList<ConsentKind> Agreed { get; init; } = [];

    /// <summary>What would bar work with them had they not left: what was shown of somebody may have to go although they left.</summary>
    public BarredFor? BarredBesides { get => field ?? (BarredFor is Contracts.BarredFor.Left ? null : BarredFor); init; }

    /// <summary>The consents themselves, for whoever writes down what an act rests on.</summary>
    public IReadOnlyList<HeldConsent> Consents { get; init; } = [];

    /// <summary>For how many full years they have worked in their field; nothing where nobody has said.</summary>
    public int? Years { get; init; }

    /// <summary>For how many of them in the organisation they are in.</summary>
    public int? YearsHere { get; init; }

    /// <summary>The days that suit them, and what they like to do; nothing where nobody has said.</summary>
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    public IReadOnlyList<Interest>? Interests { get; init; }

    /// <summary>How old a mentor wishes their mentees to be.</summary>
    public int? AgeFrom { get; init; }

    public int? AgeTo { get; init; }

    /// <summary>A teacher mentors only after having agreed to the work in writing (ТК РФ, art. 351.8).</summary>
    public bool LacksWorkConsent => Kind == ParticipantKind.Teacher && !Agreed.Contains(ConsentKind.MentoringWork);

    /// <summary>A minor is seen by a psychologist only with the representative's consent.</summary>
    public bool LacksSupportConsent => Age < 18 && !Agreed.Contains(ConsentKind.PsychologicalSupport);
}

/// <summary>A consent that holds on the day asked about.</summary>
public sealed record HeldConsent(ConsentId Consent, ConsentKind Kind);

/// <summary>Asks how many people the two bases of a cycle hold.</summary>
public sealed record BasesOf(SchoolYear Cycle);

/// <summary>Asks how many people had entered the two bases of a cycle by a day.</summary>
public sealed record BasesAt(SchoolYear Cycle, DateOnly On);

/// <summary>Answers <see cref="BasesOf"/> and <see cref="BasesAt"/>.</summary>
public sealed record BaseSizes(int Mentors, int Mentees);

/// <summary>Asks of which groups these people have an outcome entered (9.7).</summary>
public sealed record OutcomesOf(IReadOnlyList<ParticipantId> Participants);

/// <summary>Answers <see cref="OutcomesOf"/>; an unknown person is left out.</summary>
public sealed record KnownOutcomes(IReadOnlyList<OutcomesEntered> All);

/// <summary>The groups a person has an outcome of.</summary>
public sealed record OutcomesEntered(ParticipantId Participant, IReadOnlyList<GroupId> Groups);

/// <summary>Asks what these people may be asked by a one-time link on a day.</summary>
public sealed record AskableOf(IReadOnlyList<ParticipantId> Participants, SchoolYear Cycle, DateOnly On);

/// <summary>Answers <see cref="AskableOf"/>; those unknown, destroyed or gone are left out.</summary>
public sealed record Askables(IReadOnlyList<Askable> All);

/// <summary>What is known already of a person, and who may speak for them.</summary>
public sealed record Askable(
    ParticipantId Participant, AgeBand Band, IReadOnlyList<Speaker> Representatives, bool Consents, bool? Assents, bool MenteeAnswered, bool MentorAnswered)
{
    /// <summary>The consents that are for people of this age and kind and that are not held yet.</summary>
    public IReadOnlyList<ConsentKind> MayBeAsked { get; init; } = [];

    /// <summary>Somebody who took the consent back is not asked again by list.</summary>
    public bool HasWithdrawn { get; init; }
}

/// <summary>A linked representative, and whether they were told of the programme before.</summary>
public sealed record Speaker(RepresentativeId Representative, string FullName, bool Informed, Relation Relation)
{
    public override string ToString() => $"{nameof(Speaker)} {Representative.Value}";
}

/// <summary>Asks in which classes and posts there is anybody: of all the school, or of these people only.</summary>
public sealed record PlacesOf(IReadOnlyList<ParticipantId>? Among);

/// <summary>Answers <see cref="PlacesOf"/>.</summary>
public sealed record Places(IReadOnlyList<string> All);

/// <summary>Asks who is in one class or post: of all the school, or of these people only.</summary>
public sealed record PeopleAt(string Place, IReadOnlyList<ParticipantId>? Among);

/// <summary>Answers <see cref="PeopleAt"/>: who they are is another question.</summary>
public sealed record PeopleThere(IReadOnlyList<ParticipantId> All);

/// <summary>Asks whether somebody was born on a day: what is asked of whoever opens a link.</summary>
public sealed record BirthdayOf(ParticipantId Participant, DateOnly Day);

/// <summary>Answers <see cref="BirthdayOf"/>.</summary>
public sealed record BirthdayFits(bool Yes);

/// <summary>Asks what the school is called, as it stands in its papers.</summary>
public sealed record SchoolTitleOf;

/// <summary>Answers <see cref="SchoolTitleOf"/>.</summary>
public sealed record SchoolTitle(string Title);

/// <summary>Asks what is to be done about people's data: requests to be answered, data to be destroyed.</summary>
public sealed record DataDutiesOf(DateOnly On);

/// <summary>Answers <see cref="DataDutiesOf"/>: how many, how many of them late, and the nearest term.</summary>
public sealed record DataDuties(int Requests, int LateRequests, DateOnly? AnswerBy, int Destructions, int LateDestructions, DateOnly? DestroyBy);
