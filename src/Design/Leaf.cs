namespace Mentorship.Design;

/// <summary>Which page of a long list is shown: the one asked for, or the nearest there is.</summary>
public readonly record struct Leaf(int Total, int Size, int? Asked)
{
    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    public int Page => Math.Clamp(Asked ?? 1, 1, Pages);

    public int Skip => (Page - 1) * Size;
}
