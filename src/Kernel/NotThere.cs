namespace Mentorship.Kernel;

/// <summary>What was asked for does not exist in this school. Over HTTP 404.</summary>
public sealed class NotThere(string sentence) : Exception(sentence)
{
    public static T Unless<T>(T? found, string sentence) where T : class => found ?? throw new NotThere(sentence);
}
