namespace Mentorship.Programme.GroupWork.Planning.Reading;

/// <summary>Asks for the plan of a group as it stands, for whoever reads it without an account.</summary>
public sealed record PlanShownOf(GroupId Group, DateOnly On);

/// <summary>Answers <see cref="PlanShownOf"/>; nothing where no plan has been offered.</summary>
public sealed record PlanShown(PlanSheet? Plan);

public static class PlanShownHandler
{
    public static async Task<PlanShown> Handle(PlanShownOf question, IDocumentSession session, CancellationToken cancellation) =>
        new(await PlanSheet.Find(session, question.On, question.Group.Value, null, cancellation));
}
