using System.CommandLine;
using Annotate.Tool.Output;

namespace Annotate.Tool.Commands;

/// <summary>Prints a script that lets a shell complete command lines. It asks the tool itself, through the directive
/// <c>[suggest:position]</c>.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly Argument<string> _shell = new("shell") { Description = "bash, zsh, fish or pwsh." };

    public CompletionCommand() : base(
        "completion", "Prints a script that completes command lines in a shell.",
        "source <(annotate completion bash)", "annotate completion zsh > ~/.zfunc/_annotate", "annotate completion fish | source",
        "annotate completion pwsh | Out-String | Invoke-Expression")
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Add(_shell);
    }

    protected override Task RunAsync(Session session)
    {
        var script = session.Get(_shell) switch
        {
            "bash" => """
                _annotate() {
                  local IFS=$'\n'
                  COMPREPLY=($(compgen -W "$(annotate "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
                }
                complete -o default -F _annotate annotate
                """,
            "zsh" => """
                #compdef annotate
                _annotate() {
                  local -a found
                  found=("${(@f)$(annotate "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
                  compadd -a found
                  _files
                }
                compdef _annotate annotate
                """,
            "fish" => """
                complete -c annotate -a "(annotate '[suggest:'(commandline -C)']' (commandline) 2>/dev/null)"
                """,
            _ => "Register-ArgumentCompleter -Native -CommandName annotate -ScriptBlock {\n"
                + "  param($word, $line, $position)\n"
                + """  annotate "[suggest:$position]" "$line" | Where-Object { $_ -like "$word*" } | ForEach-Object { """
                + "[System.Management.Automation.CompletionResult]::new($_) }\n"
                + "}",
        };
        session.Terminal.WriteAnswer(session, JsonLine.Of(writer => writer.WriteString("script", script)), script);
        return Task.CompletedTask;
    }
}
