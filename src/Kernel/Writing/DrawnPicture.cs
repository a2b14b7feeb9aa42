using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Inlined = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Pictures = DocumentFormat.OpenXml.Drawing.Pictures;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace Mentorship.Kernel.Writing;

/// <summary>A picture on a line of its own.</summary>
internal static class DrawnPicture
{
    private const long UnitsInMillimetre = 36000;

    public static Word.Paragraph Of(MainDocumentPart main, byte[] content, int millimetres, string told)
    {
        var part = main.AddImagePart(ImagePartType.Png);
        using (var stream = new MemoryStream(content, writable: false)) part.FeedData(stream);
        var side = millimetres * UnitsInMillimetre;
        var number = (uint)main.ImageParts.Count();
        return new(new Word.Run(new Drawing(new Inlined.Inline(
            new Inlined.Extent { Cx = side, Cy = side },
            new Inlined.DocProperties { Id = number, Name = $"picture{number}", Description = told },
            new Graphic(new GraphicData(new Pictures.Picture(
                new Pictures.NonVisualPictureProperties(new Pictures.NonVisualDrawingProperties { Id = number, Name = $"picture{number}" }, new Pictures.NonVisualPictureDrawingProperties()),
                new Pictures.BlipFill(new Blip { Embed = main.GetIdOfPart(part) }, new Stretch(new FillRectangle())),
                new Pictures.ShapeProperties(
                    new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = side, Cy = side }), new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 })));
    }
}
