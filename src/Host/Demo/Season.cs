using Mentorship.Language;

namespace Mentorship.Host.Demo;

/// <summary>What becomes of a group of the story.</summary>
public enum Fate { Goes, Declined, LosesConsent, LosesMember, ChangesMentor, GoesSilent, GoesBadly }

/// <summary>A group of the story; its dates follow from the day it is proposed.</summary>
public sealed record Pairing(
    int Number, SchoolYear Cycle, MentoringForm Form, string RoleModel, IReadOnlyList<Person> Mentors, IReadOnlyList<Person> Mentees,
    Person Spare, DateOnly Proposed, Fate Fate)
{
    public GroupId Id { get; } = new(Kernel.NamedId.Of("demo-group", Cycle.First, Number));

    public IEnumerable<Person> Members => Mentors.Concat(Mentees);

    public DateOnly Day(int after) => Proposed.AddDays(after);
}

/// <summary>One school year of the story: who comes, who is in the bases, which groups come about.</summary>
public sealed class Season
{
    private static readonly (MentoringForm Form, string Role, int Mentors, int Mentees)[] Shapes =
    [
        (MentoringForm.PupilPupil, "успевающий – неуспевающий", 1, 1), (MentoringForm.PupilPupil, "лидер – пассивный", 1, 2), (MentoringForm.PupilPupil, "равный – равному", 1, 1),
        (MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", 1, 1), (MentoringForm.TeacherTeacher, "опытный предметник – неопытный предметник", 1, 1),
        (MentoringForm.StudentPupil, "куратор – автор проекта", 1, 3), (MentoringForm.EmployerPupil, "коллега – молодой коллега", 1, 4), (MentoringForm.TeacherPupil, "учитель – одарённый ученик", 2, 3),
        (MentoringForm.PupilPupil, "адаптированный – неадаптированный", 1, 1), (MentoringForm.TeacherTeacher, "педагог-новатор – консервативный педагог", 1, 1), (MentoringForm.PupilPupil, "лидер – пассивный", 1, 2),
        (MentoringForm.StudentPupil, "лидер – равнодушный", 1, 2), (MentoringForm.PupilPupil, "успевающий – неуспевающий", 1, 1), (MentoringForm.TeacherTeacher, "опытный учитель – молодой специалист", 1, 1),
        (MentoringForm.EmployerPupil, "работодатель – будущий сотрудник", 1, 3),
    ];

    /// <summary>How many days each group of the current year lags, so that on a November day every state is to be seen.</summary>
    private static readonly int[] Lags = [47, 46, 45, 44, 42, 40, 38, 32, 26, 0, 0, 0, 0, 0, 0];

    private readonly List<Person> free;

    public Season(int year, IReadOnlyList<Person> cast, IReadOnlySet<Person> gone)
    {
        Cycle = new(year);
        Newcomers = [.. cast.Where(x => x.Joins == year)];
        var random = new Random(year);
        free = [.. cast.Where(x => x.Joins <= year && Willing(x) && FitFor(x) && !gone.Contains(x)).OrderBy(_ => random.Next())];
        Spares = [.. Shapes.Select(x => x.Form).Distinct().Select(form => Take(form, mentor: true))];
        Pairings = [.. Shapes.Select((shape, i) => Pair(i, shape))];
        Hopefuls = year == 2026 ? [.. free.Where(x => x.Kind == ParticipantKind.Teacher && x.AgeOn(Day(9, 1)) >= 35).Take(4)] : [];
    }

    public SchoolYear Cycle { get; }

    public IReadOnlyList<Person> Newcomers { get; }

    /// <summary>Selected mentors without a group, one for each form.</summary>
    public IReadOnlyList<Person> Spares { get; }

    public IReadOnlyList<Pairing> Pairings { get; }

    /// <summary>Those who came to it late this year and are on their way to selection still, each at a step of their own.</summary>
    public IReadOnlyList<Person> Hopefuls { get; }

    /// <summary>A parent and a graduate who offered themselves in the first year and found nobody.</summary>
    public IEnumerable<Person> Volunteers => Cycle.First != 2023 ? [] : Newcomers.Where(x => Willing(x) && x.Kind is (ParticipantKind.Parent or ParticipantKind.Alumnus)).DistinctBy(x => x.Kind);

    public IEnumerable<Person> Mentors => Pairings.SelectMany(x => x.Mentors).Concat(Spares).Distinct();

    /// <summary>Paired mentees, and newcomers still without a pair.</summary>
    public IEnumerable<Person> Mentees => Pairings.SelectMany(x => x.Mentees).Concat(Waiting).Distinct();

    private IEnumerable<Person> Waiting => Newcomers.Where(x => free.Contains(x) && x.Kind is ParticipantKind.Pupil && x.AgeOn(Day(9, 1)) < 15).Take(6);

    /// <summary>Those whom the programme loses this year, at their group's turn.</summary>
    public IEnumerable<Person> Lost => Pairings.SelectMany(x => x.Fate switch
    {
        Fate.LosesConsent => x.Mentees.Take(1),
        Fate.LosesMember => x.Mentees.TakeLast(1),
        _ => [],
    });

    /// <summary>The day a group's luck changes.</summary>
    public DateOnly Turn => Cycle.First == 2026 ? Day(11, 12) : Day(1, 25);

    public DateOnly Day(int month, int day) => new(month >= 8 ? Cycle.First : Cycle.First + 1, month, day);

    /// <summary>Whether somebody's family, or they themselves, agreed.</summary>
    public static bool Willing(Person person) => person.Number % 23 != 0 && person.Number % 29 != 0;

    private bool FitFor(Person person) => person.Kind != ParticipantKind.Pupil || person.AgeOn(Day(9, 1)) is >= 10 and <= 16;

    private Pairing Pair(int i, (MentoringForm Form, string Role, int Mentors, int Mentees) shape)
    {
        Person[] mentors = [.. Enumerable.Range(0, shape.Mentors).Select(_ => Take(shape.Form, mentor: true))];
        Person[] mentees = [.. Enumerable.Range(0, shape.Mentees).Select(_ => Take(shape.Form, mentor: false))];
        var lag = Cycle.First == 2026 ? Lags[i] : i % 4 * 3;
        return new(i + 1, Cycle, shape.Form, shape.Role, mentors, mentees,
            Spares[Shapes.Select(x => x.Form).Distinct().ToList().IndexOf(shape.Form)], Day(10, 4).AddDays(lag), FateOf(i));
    }

    private static Fate FateOf(int i) => i switch
    {
        2 => Fate.Declined,
        9 => Fate.GoesSilent,
        10 => Fate.GoesBadly,
        11 => Fate.LosesMember,
        12 => Fate.LosesConsent,
        13 => Fate.ChangesMentor,
        _ => Fate.Goes,
    };

    private Person Take(MentoringForm form, bool mentor)
    {
        var found = free.First(x => Fits(x, form, mentor));
        free.Remove(found);
        return found;
    }

    private bool Fits(Person person, MentoringForm form, bool mentor) => (form, mentor) switch
    {
        (MentoringForm.PupilPupil, true) => person.Kind == ParticipantKind.Pupil && person.AgeOn(Day(9, 1)) >= 15,
        (MentoringForm.TeacherTeacher, true) or (MentoringForm.TeacherPupil, true) => person.Kind == ParticipantKind.Teacher && person.AgeOn(Day(9, 1)) >= 35,
        (MentoringForm.TeacherTeacher, false) => person.Kind == ParticipantKind.Teacher && person.AgeOn(Day(9, 1)) < 35,
        (MentoringForm.StudentPupil, true) => person.Kind == ParticipantKind.Student,
        (_, true) => person.Kind is ParticipantKind.Employee or ParticipantKind.Entrepreneur or ParticipantKind.PublicFigure,
        _ => person.Kind == ParticipantKind.Pupil && person.AgeOn(Day(9, 1)) is >= 10 and <= 14,
    };
}
