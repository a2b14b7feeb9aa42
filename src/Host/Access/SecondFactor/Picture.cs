using Microsoft.AspNetCore.Components;
using QRCoder;

namespace Mentorship.Host.Access.SecondFactor;

/// <summary>A QR code drawn on the server.</summary>
public static class Picture
{
    public static MarkupString Of(string text, string told)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var svg = code.GetGraphic(5, "#000000", "#ffffff", true, SvgQRCode.SizingMode.ViewBoxAttribute);
        return new($"<figure class=\"qr\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(told)}\">{svg}</figure>");
    }
}
