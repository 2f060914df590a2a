using System.Text.Json;
using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.Journal;

/// <summary>How the journal writes records.</summary>
internal static class JournalJson
{
    /// <summary>Gets a record of any kind as JSON.</summary>
    public static string Write(object record) => JsonSerializer.Serialize(record, record.GetType(), ShopJson.Readable);

    /// <summary>Gets the record that JSON holds.</summary>
    public static T Read<T>(string json) => (T)JsonSerializer.Deserialize(json, typeof(T), ShopJson.Readable)!;
}
