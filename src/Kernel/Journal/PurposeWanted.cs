namespace Mentorship.Kernel.Journal;

/// <summary>Somebody who has to say why they look has not said it yet. Over HTTP 403.</summary>
public sealed class PurposeWanted() : Exception(Say.PurposeFirst)
{
    public const string Type = "purpose-required";

    /// <summary>Where a program states it; a person does so on the page.</summary>
    public const string Header = "X-Purpose";
}
