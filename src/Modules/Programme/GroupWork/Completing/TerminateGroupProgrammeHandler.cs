using Mentorship.Matching.Contracts;
using Mentorship.Programme.Contracts;

namespace Mentorship.Programme.GroupWork.Completing;

/// <summary>Breaks the programme off when its group is dissolved.</summary>
public static class TerminateGroupProgrammeHandler
{
    public static Task Handle(GroupDissolved dissolved, IDocumentSession session, CancellationToken cancellation) =>
        session.Follow(dissolved.Group, x => Terminate(x, dissolved), cancellation);

    public static GroupProgrammeTerminated? Terminate(GroupProgramme programme, GroupDissolved dissolved) =>
        programme.Ended ? null : new(dissolved.Group, programme.Cycle, programme.Mentors, programme.Mentees, dissolved.OccurredOn);
}
