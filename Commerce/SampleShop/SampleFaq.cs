using System.Text.Json;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.ImportExport.Files;

namespace EcomBot.Commerce.SampleShop;

/// <summary>The sample shop's answers, from the file <c>faq.jsonl</c> beside this one.</summary>
internal static class SampleFaq
{
    public static IReadOnlyList<FaqEntry> Read()
    {
        using var lines = new StreamReader(typeof(SampleFaq).Assembly.GetManifestResourceStream("SampleShop.faq.jsonl")
            ?? throw new InvalidOperationException("The sample questions were not built in."));
        var unknown = new HashSet<string>();
        var entries = new List<FaqEntry>();
        while (lines.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            entries.Add(RecordReader.ReadOne(new(document.RootElement, unknown), FaqFields.Read));
        }

        return entries;
    }
}
