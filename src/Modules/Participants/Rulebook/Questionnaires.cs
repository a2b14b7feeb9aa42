using System.Globalization;

namespace Mentorship.Participants.Rulebook;

/// <summary>The entry questionnaires: A-1 of those who ask, A-2 of those who offer.</summary>
public sealed record Questionnaires(string Source, Questionnaire Mentee, Questionnaire Mentor)
{
    public static Questionnaires InForce { get; } = Law.Read<Questionnaires>("questionnaires");
}

/// <summary>One questionnaire in one version.</summary>
public sealed record Questionnaire(string Code, int Version, IReadOnlyList<Question> Questions);

/// <summary>One question, and the field its answer comes in by.</summary>
public sealed record Question(string Field, string Ru, string En)
{
    public string Word => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? En : Ru;
}
