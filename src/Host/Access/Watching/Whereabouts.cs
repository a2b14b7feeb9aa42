using System.Net;
using System.Net.Sockets;

namespace Mentorship.Host.Access.Watching;

/// <summary>Where a request came from, told no closer than needed.</summary>
public static class Whereabouts
{
    private static readonly (string Sign, string Name)[] Browsers =
        [("YaBrowser", "Яндекс Браузер"), ("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"), ("Linux", "Linux")];

    /// <summary>An address without its last part: enough to see that it was another town, too little to find a person.</summary>
    public static string Shortened(IPAddress? address) => address is null ? "" : Cut(address, 24, 48);

    /// <summary>Whose tries are counted together: one address, and one customer's network where addresses are plenty.</summary>
    public static string Counted(IPAddress? address) => address is null ? "" : Cut(address, 32, 64);

    /// <summary>The browser and the system in two words.</summary>
    public static string Device(string? userAgent)
    {
        var browser = Browsers.FirstOrDefault(x => userAgent?.Contains(x.Sign, StringComparison.Ordinal) == true).Name;
        var system = Systems.FirstOrDefault(x => userAgent?.Contains(x.Sign, StringComparison.Ordinal) == true).Name;
        return string.Join(", ", new[] { browser, system }.OfType<string>());
    }

    private static string Cut(IPAddress address, int four, int six)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bits = plain.AddressFamily == AddressFamily.InterNetwork ? four : six;
        var bytes = plain.GetAddressBytes();
        if (bits == bytes.Length * 8) return plain.ToString();
        for (var i = bits / 8; i < bytes.Length; i++) bytes[i] = 0;
        return $"{new IPAddress(bytes)}/{bits}";
    }
}
