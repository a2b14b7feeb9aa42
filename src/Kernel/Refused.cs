namespace Mentorship.Kernel;

/// <summary>A rule said no; nothing was recorded. Over HTTP 409 with the sentence as its detail.</summary>
public sealed class Refused(string sentence) : Exception(sentence)
{
    public static void When(bool broken, string sentence)
    {
        if (broken) throw new Refused(sentence);
    }
}
