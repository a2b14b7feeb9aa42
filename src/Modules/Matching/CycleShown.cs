namespace Mentorship.Matching;

/// <summary>The cycle a page is about: the one asked for, else the current one.</summary>
public static class CycleShown
{
    public static SchoolYear Of(int? asked, TimeProvider clock) => asked is { } first ? new(first) : SchoolYear.Of(Today.Of(clock));
}
