using System.Text.Json.Nodes;

namespace EcomBot.Tests.Commerce.ImportExport;

/// <summary>A temporary folder in the form of a store.</summary>
public sealed class StoreFolder : IDisposable
{
    public const string Product =
        """{"id":"p1","title":"Lamp","brand":"Lumio","variants":[{"id":"v1","options":{"color":"blanc cassé","bulb":"E27"},"price":12.5,"currency":"EUR","available":true,"stock":3}]}""";

    public const string Customer =
        """{"id":"c1","firstName":"Zoë","lastName":"O’Brien 李","email":"zoe@example.com","phone":"+33 1 23 45 67 89","locale":"fr","address":{"line1":"1 rue de l'Été","city":"Paris","region":"IDF","postalCode":"75001","country":"France"},"paymentMethods":[{"id":"g1","kind":"gift_card","balance":0.05},{"id":"k1","kind":"credit_card","brand":"visa","last4":"0042"}],"marketingOptIn":false}""";

    public const string Order =
        """{"number":"EC-0001","customerId":"c1","currency":"EUR","placedAt":"2026-03-01T10:00:00Z","status":"return requested","shippingAddress":{"line1":"1 rue","city":"Paris","region":"","postalCode":"75001","country":"France"},"lines":[{"variantId":"v1","productId":"p1","title":"Lamp","options":{"color":"blanc cassé","bulb":"E27"},"price":12.5,"quantity":2,"serialNumber":"SN1"}],"shipments":[{"trackingNumber":"T1","variantIds":["v1"],"carrier":"La Poste","status":"delivered","estimatedDelivery":"2026-03-04T00:00:00Z","events":[{"at":"2026-03-02T08:15:30.123456Z","status":"picked up","location":"Lyon"},{"at":"2026-03-03T08:00:00Z","status":"delivered"}]}],"payments":[{"kind":"payment","amount":25,"paymentMethodId":"k1","at":"2026-03-01T10:00:01Z"}],"return":{"variantIds":["v1","v1"],"refundPaymentMethodId":"k1","reason":"trop sombre","requestedAt":"2026-03-05T00:00:00Z"}}""";

    public StoreFolder() => Path = Directory.CreateTempSubdirectory("ecombot-store-").FullName;

    public string Path { get; }

    /// <summary>A folder with one record of each of the three kinds that a store must have.</summary>
    public static StoreFolder Small() => new StoreFolder()
        .With("products.jsonl", Product).With("customers.jsonl", Customer).With("orders.jsonl", Order);

    /// <summary>A small folder with one record of every kind.</summary>
    public static StoreFolder Whole() => Small()
        .With("devices.jsonl", """{"serialNumber":"SN1","variantId":"v1","customerId":"c1","purchasedAt":"2026-03-01T10:00:00Z","services":[{"at":"2026-04-01T00:00:00Z","serviceCentreId":"s1","summary":"new bulb"}]}""")
        .With("serviceCentres.jsonl",
        """{"id":"s1","name":"Lumio Paris","address":{"line1":"2 rue","city":"Paris","region":"IDF","postalCode":"75002","country":"France"},"latitude":48.8667,"longitude":2.3333,"brands":["Lumio"],"openingHours":"Mo-Fr 09:00-18:00"}""")
        .With("interactions.jsonl",
            """{"customerId":"c1","variantId":"v1","kind":"purchase","at":"2026-03-01T10:00:00Z","value":2}""",
            """{"customerId":"c1","productId":"p1","kind":"view","at":"2026-02-01T10:00:00Z"}""",
            """{"customerId":"c1","productId":"p1","kind":"view","at":"2026-02-01T10:00:00Z"}""")
        .With("faq.jsonl",
            """{"id":"delivery","locale":"zh-Hans","question":"多久送到？","variations":["什么时候到","几天到"],"answer":"三到五天。"}""",
            """{"id":"delivery","locale":"fr","question":"Quand vais-je être livré ?","answer":"En 3 à 5 jours."}""");

    public StoreFolder With(string file, params string[] lines)
    {
        File.WriteAllLines(System.IO.Path.Combine(Path, file), lines);
        return this;
    }

    /// <summary>The records of a file as a set of texts that do not tell absent from null or 1 from 1.0.</summary>
    public static SortedSet<string> Records(string folder, string file) => new(
        File.ReadLines(System.IO.Path.Combine(folder, file)).Select(line => Plain(JsonNode.Parse(line))!.ToJsonString()), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject record => new JsonObject(record.Where(field => field.Value is not null)
            .OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Plain(field.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Plain)]),
        JsonValue value when value.TryGetValue<decimal>(out var number) => JsonValue.Create(number / 1.0000000000m),
        _ => node?.DeepClone(),
    };
}
