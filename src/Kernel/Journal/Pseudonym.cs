using System.Security.Cryptography;

namespace Mentorship.Kernel.Journal;

/// <summary>What stands in the place of a name before a purpose was stated: the same for the same person.</summary>
public static class Pseudonym
{
    private const int Signs = 6;

    public static string Of(Guid participant) => $"{Say.Pseudonym} {Convert.ToHexString(SHA256.HashData(participant.ToByteArray()))[..Signs]}";
}
