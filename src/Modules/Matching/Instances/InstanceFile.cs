using Mentorship.Kernel.Tables;

namespace Mentorship.Matching.Instances;

/// <summary>Reads an instance from a file, whichever of the formats it is written in.</summary>
public static class InstanceFile
{
    /// <summary>Dense matrices of the greatest size are not longer.</summary>
    public const int Limit = 200 * 1024 * 1024;

    /// <exception cref="Unreadable">It is no such file, or something in it is wrong.</exception>
    public static PosedInstance Read(byte[] content, byte[]? seats)
    {
        var lines = InstanceLines.Of(content);
        if (WishLists.Are(lines)) return WishLists.Read(lines, seats is null ? throw new Unreadable(Say.SeatsFileMissing) : InstanceLines.Of(seats));
        if (seats is not null) throw new Unreadable(Say.SeatsFileNotNeeded);
        if (CostMatrix.Is(lines)) return CostMatrix.Read(lines);
        if (PairLists.Are(lines)) return PairLists.Read(lines);
        throw lines[0].Fault(Say.InstanceOfNoFormat, InstanceLine.Shown(string.Join(' ', lines[0].Cells)));
    }
}
