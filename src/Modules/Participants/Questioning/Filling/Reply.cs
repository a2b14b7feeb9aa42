namespace Mentorship.Participants.Questioning.Filling;

/// <summary>What was answered to one question: codes, a number or words.</summary>
public sealed record Reply(string Item, IReadOnlyList<string> Values)
{
    /// <summary>Says nothing of what was answered: what fails is written to the log of the program.</summary>
    public override string ToString() => $"{nameof(Reply)} {Item}";
}

/// <summary>A questionnaire as it was filled in, in the version it was filled in by; lies in the vault.</summary>
public sealed record FilledIn(string Questionnaire, int Version, SchoolYear Cycle, Guid? Group, IReadOnlyList<Reply> Replies)
{
    public override string ToString() => nameof(FilledIn);
}
