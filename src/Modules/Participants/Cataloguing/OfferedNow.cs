namespace Mentorship.Participants.Cataloguing;

/// <summary>The catalogue as it is read: all there is and was, the areas in their order.</summary>
public static class OfferedNow
{
    [View("/api/participants/catalogue"), Needs(Deed.ReadRequestMap)]
    public static IReadOnlyList<Direction> Read() =>
        [.. Directions.InForce.Areas.SelectMany(area => Directions.InForce.Items.Where(x => x.Area == area.Code).OrderBy(x => x.RetiredOn is not null))];
}
