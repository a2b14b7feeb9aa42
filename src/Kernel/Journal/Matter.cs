namespace Mentorship.Kernel.Journal;

/// <summary>What of a person was read.</summary>
public enum Matter { Names, Profile, Answers, Notes, Plan, Paper, History, SupportNotes }
