using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.Supporting;

/// <summary>Who was at a session: whoever is supported, alone where it was for them alone.</summary>
public static class Attendance
{
    /// <exception cref="Refused">That cannot be a session of this kind.</exception>
    public static IReadOnlyList<ParticipantId> Of(Support support, SupportKind kind, IReadOnlyList<ParticipantId> present)
    {
        ParticipantId[] came = [.. present.Distinct()];
        Refused.When(!came.Contains(support.Participant), Say.SupportedNotPresent);
        Refused.When(kind == SupportKind.Individual && came.Length > 1, Say.OthersAtIndividualSession);
        Refused.When(kind == SupportKind.Group && came.Length < 2, Say.GroupSessionOfOne);
        return came;
    }
}
