using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mentorship.Kernel;

/// <summary>One way to write JSON everywhere: camelCase, enumerations by name, an id as its bare value.</summary>
public static class Json
{
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.Converters.Add(new JsonStringEnumConverter());
        options.Converters.Add(new BareIds());
        return options;
    }

    /// <summary>Writes a struct of a single value as that value.</summary>
    private sealed class BareIds : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) =>
            typeToConvert is { IsValueType: true, IsPrimitive: false, IsEnum: false, IsGenericType: false }
            && typeToConvert.Namespace?.StartsWith("Mentorship", StringComparison.Ordinal) == true
            && typeToConvert.GetConstructors() is [var constructor] && constructor.GetParameters().Length == 1;

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        {
            var value = typeToConvert.GetConstructors()[0].GetParameters()[0];
            return (JsonConverter)Activator.CreateInstance(
                typeof(BareId<,>).MakeGenericType(typeToConvert, value.ParameterType),
                typeToConvert.GetProperty(value.Name!), typeToConvert.GetConstructors()[0])!;
        }
    }

    private sealed class BareId<TId, TValue> : JsonConverter<TId> where TId : struct
    {
        private readonly Func<TId, TValue> value;
        private readonly Func<TValue, TId> create;

        public BareId(System.Reflection.PropertyInfo property, System.Reflection.ConstructorInfo constructor)
        {
            var id = System.Linq.Expressions.Expression.Parameter(typeof(TId));
            value = System.Linq.Expressions.Expression.Lambda<Func<TId, TValue>>(System.Linq.Expressions.Expression.Property(id, property), id).Compile();
            var bare = System.Linq.Expressions.Expression.Parameter(typeof(TValue));
            create = System.Linq.Expressions.Expression.Lambda<Func<TValue, TId>>(System.Linq.Expressions.Expression.New(constructor, bare), bare).Compile();
        }

        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            create(JsonSerializer.Deserialize<TValue>(ref reader, options)!);

        public override void Write(Utf8JsonWriter writer, TId id, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value(id), options);

        public override TId ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            create((TValue)Convert.ChangeType(Guid.Parse(reader.GetString()!), typeof(TValue), System.Globalization.CultureInfo.InvariantCulture));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TId id, JsonSerializerOptions options) =>
            writer.WritePropertyName(value(id)!.ToString()!);
    }
}
