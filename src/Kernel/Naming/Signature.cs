namespace Mentorship.Kernel.Naming;

/// <summary>How a name stands where somebody signs: the initials before the surname (ГОСТ Р 7.0.97).</summary>
public static class Signature
{
    public static string Of(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var last, .. { Length: 2 } given] ? $"{string.Join(' ', given.Select(x => $"{x[0]}."))} {last}" : name;
}
