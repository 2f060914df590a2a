using EcomBot.Commerce.Faq;

namespace EcomBot.Commerce.ImportExport.Files;

/// <summary>A line of <c>faq.jsonl</c>.</summary>
internal static class FaqFields
{
    public static FaqEntry Read(RecordReader fields) => new()
    {
        Id = new(fields.Identifier("id")),
        Locale = fields.Identifier("locale"),
        Question = fields.Text("question"),
        Variations = fields.Texts("variations"),
        Answer = fields.Text("answer"),
    };

    public static void Write(RecordWriter fields, FaqEntry entry)
    {
        fields.Text("id", entry.Id.Value);
        fields.Text("locale", entry.Locale);
        fields.Text("question", entry.Question);
        if (entry.Variations.Count > 0)
        {
            fields.Texts("variations", entry.Variations);
        }
        fields.Text("answer", entry.Answer);
    }
}
