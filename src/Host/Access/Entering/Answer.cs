namespace Mentorship.Host.Access.Entering;

/// <summary>What the entrance says to whoever wants in: come in, a code is still wanted, or why not.</summary>
public sealed record Answer(bool Entered, string Sentence = "", int Status = StatusCodes.Status401Unauthorized)
{
    public static readonly Answer In = new(true, Status: StatusCodes.Status204NoContent);

    public static Answer Wrong => new(false, Say.WrongLogin);

    public static Answer WrongCode => new(false, Say.WrongCode);

    public static Answer CodeWanted => new(false, Say.CodeWanted) { AwaitsCode = true };

    public bool AwaitsCode { get; init; }

    public static Answer Slowly(TimeSpan wait) =>
        new(false, Say.TooManyTries.Replace("{0}", $"{Math.Ceiling(wait.TotalSeconds)}", StringComparison.Ordinal), StatusCodes.Status429TooManyRequests);
}
