namespace Mentorship.Participants.Vault;

/// <summary>What personal records are kept for.</summary>
public static class Purpose
{
    public const string Profile = "profile";
    public const string NameForms = "name-forms";
    public const string Representative = "representative";
    public const string MenteeAnswers = "answers-mentee";
    public const string MentorAnswers = "answers-mentor";
    public const string MonitoringAnswers = "answers-monitoring";
    public const string Draft = "answers-draft";
    public const string ThirdParty = "third-party";
}
