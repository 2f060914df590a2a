using System.Globalization;
using System.Text;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The tables of the overview as CSV (RFC 4180, UTF-8 with a mark, as spreadsheets read it).</summary>
internal sealed class CsvPage(Charts charts, QuestionFigures questions, IStaffAudit audit, TimeProvider time)
{
    private const int Questions = 100;
    private const string QuestionTable = "questions";

    /// <summary>A table.</summary>
    public async Task<IResult> ShowAsync(string name, StaffMember who, HttpContext context, CancellationToken cancellationToken)
    {
        var filter = InsightRequest.Of(context.Request.Query, Days.Of(time.GetUtcNow())).Filter;
        var rows = name == QuestionTable ? Rows(await questions.TopAsync(filter, Questions, cancellationToken))
            : await charts.MakeAsync(name, filter, cancellationToken) is { } chart ? Rows(chart) : null;
        if (rows is null)
        {
            return Results.Text($"There is no table of that name. There are: {string.Join(", ", Charts.All.Append(QuestionTable))}.",
                statusCode: StatusCodes.Status404NotFound);
        }
        await audit.NoteAsync(who, StaffAct.Exported, $"insights {name}", cancellationToken);
        return Results.File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Print(rows))], "text/csv; charset=utf-8",
            $"{name}-{InsightRequest.Print(filter.From)}-{InsightRequest.Print(filter.To)}.csv");
    }

    /// <summary>Rows as CSV.</summary>
    public static string Print(IEnumerable<IReadOnlyList<string>> rows) => string.Concat(rows.Select(row => $"{string.Join(',', row.Select(Cell))}\r\n"));

    private static IEnumerable<IReadOnlyList<string>> Rows(Chart chart) => chart.Rows
        .Select(row => (IReadOnlyList<string>)[row.Name, .. row.Cells.Select(cell => cell.Value?.ToString("0.####", CultureInfo.InvariantCulture) ?? "")])
        .Prepend([chart.First, .. chart.Columns.Select(column => column.Name)]);

    private static IEnumerable<IReadOnlyList<string>> Rows(IReadOnlyList<QuestionRow> rows) => rows
        .Select(row => (IReadOnlyList<string>)[row.Text, row.Language, $"{row.Asked}", $"{row.Missed}", row.Answer.ToString(), row.Task,
        row.Faq?.Question ?? ""])
        .Prepend(["Question", "Language", "Asked", "Without an answer", "Answered by", "Task", "FAQ"]);

    // A spreadsheet must not take what customers write for a formula.
    private static string Cell(string text)
    {
        var safe = text.Length > 0 && "=+-@\t\r".Contains(text[0]) && !double.TryParse(text, CultureInfo.InvariantCulture, out _) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
