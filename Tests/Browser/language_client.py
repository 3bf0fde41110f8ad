"""An editor as the language server sees it: pygls' client, talking to the real program over standard input and output."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

from lsprotocol import types
from pygls.lsp.client import LanguageClient

from built_program import program

TODAY = "2026-11-23"
PATIENCE = 60
Answer = TypeVar("Answer")


def capabilities(*, encodings: list[str] | None = None, snippets: bool = True) -> types.ClientCapabilities:
    """What the editors that we know of can do."""
    return types.ClientCapabilities(
        general=types.GeneralClientCapabilities(
            position_encodings=[types.PositionEncodingKind(each) for each in encodings] if encodings else None),
        text_document=types.TextDocumentClientCapabilities(
            publish_diagnostics=types.PublishDiagnosticsClientCapabilities(related_information=True),
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown]),
            completion=types.CompletionClientCapabilities(completion_item=types.ClientCompletionItemOptions(
                snippet_support=snippets, documentation_format=[types.MarkupKind.Markdown])),
            document_symbol=types.DocumentSymbolClientCapabilities(hierarchical_document_symbol_support=True),
            code_action=types.CodeActionClientCapabilities(
                code_action_literal_support=types.ClientCodeActionLiteralOptions(
                    code_action_kind=types.ClientCodeActionKindOptions(value_set=[types.CodeActionKind.QuickFix])))),
        workspace=types.WorkspaceClientCapabilities(
            did_change_watched_files=types.DidChangeWatchedFilesClientCapabilities(dynamic_registration=True),
            workspace_edit=types.WorkspaceEditClientCapabilities(document_changes=True)))


class Editor:
    """Folders that somebody has open, and all that the server says of the files in them."""

    def __init__(self, *folders: Path, arguments: list[str] | None = None, **able: Any) -> None:
        self.loop = asyncio.new_event_loop()
        self.client = LanguageClient("terskels-prove", "1")
        self.published: dict[str, types.PublishDiagnosticsParams] = {}
        self.history: list[types.PublishDiagnosticsParams] = []
        self.logged: list[str] = []
        self.registered: list[types.Registration] = []
        self.versions: dict[str, int] = {}

        @self.client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def _(told: types.PublishDiagnosticsParams) -> None:
            self.published[told.uri] = told
            self.history.append(told)

        @self.client.feature(types.WINDOW_LOG_MESSAGE)
        def _(told: types.LogMessageParams) -> None:
            self.logged.append(told.message)

        @self.client.feature(types.CLIENT_REGISTER_CAPABILITY)
        def _(asked: types.RegistrationParams) -> None:
            self.registered += asked.registrations

        self.wait(self.client.start_io(program(), "lsp", "--today", TODAY, *(arguments or [])))
        self.server = self.wait(self.client.initialize_async(types.InitializeParams(
            capabilities=capabilities(**able), process_id=None,
            workspace_folders=[types.WorkspaceFolder(uri=folder.as_uri(), name=folder.name) for folder in folders])))
        self.client.initialized(types.InitializedParams())

    def wait(self, coroutine: Coroutine[Any, Any, Answer]) -> Answer:
        return self._run(asyncio.wait_for(coroutine, PATIENCE))

    def _run(self, coroutine: Coroutine[Any, Any, Answer]) -> Answer:
        """Runs our own loop, also where the browser of the tests before has left its loop standing in the same thread."""
        outer = asyncio._get_running_loop()
        asyncio._set_running_loop(None)
        try:
            return self.loop.run_until_complete(coroutine)
        finally:
            asyncio._set_running_loop(outer)

    def wait_until(self, condition: Callable[[], bool]) -> None:
        async def until() -> None:
            end = time.monotonic() + PATIENCE
            while not condition():
                assert time.monotonic() < end, f"waited in vain; logged: {self.logged}"
                await asyncio.sleep(0.002)
        self._run(until())

    def wait_for(self, expected: Answer, value: Callable[[], Answer]) -> None:
        """Waits until a value is what it should be, and shows the difference if it never is."""
        try:
            self.wait_until(lambda: value() == expected)
        except AssertionError:
            assert value() == expected

    def open(self, file: Path, text: str | None = None) -> str:
        uri = file.as_uri()
        self.versions[uri] = 1
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(types.TextDocumentItem(
            uri=uri, language_id="markdown", version=1, text=file.read_bytes().decode() if text is None else text)))
        return uri

    def change(self, uri: str, *changes: types.TextDocumentContentChangeEvent) -> int:
        self.versions[uri] += 1
        self.client.text_document_did_change(types.DidChangeTextDocumentParams(
            types.VersionedTextDocumentIdentifier(uri=uri, version=self.versions[uri]), list(changes)))
        return self.versions[uri]

    def write(self, uri: str, text: str) -> int:
        """Another text in the place of all that is there."""
        return self.change(uri, types.TextDocumentContentChangeWholeDocument(text))

    def close(self, uri: str) -> None:
        self.client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))

    def tell_of_change(self, *files: Path) -> None:
        self.client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(
            [types.FileEvent(uri=file.as_uri(), type=types.FileChangeType.Changed) for file in files]))

    def findings(self, uri: str) -> list[types.Diagnostic]:
        """What is said of the newest version of an open text."""
        self.wait_until(lambda: uri in self.published and self.published[uri].version == self.versions[uri])
        return list(self.published[uri].diagnostics)

    def complete(self, uri: str, line: int, character: int) -> list[types.CompletionItem]:
        answer = self.wait(self.client.text_document_completion_async(types.CompletionParams(
            types.TextDocumentIdentifier(uri), types.Position(line, character))))
        return list(answer if isinstance(answer, list) else answer.items if answer else [])

    def hover(self, uri: str, line: int, character: int) -> str | None:
        answer = self.wait(self.client.text_document_hover_async(types.HoverParams(
            types.TextDocumentIdentifier(uri), types.Position(line, character))))
        return answer.contents.value if answer else None

    def definition(self, uri: str, line: int, character: int) -> list[types.Location]:
        answer = self.wait(self.client.text_document_definition_async(types.DefinitionParams(
            types.TextDocumentIdentifier(uri), types.Position(line, character))))
        return [answer] if isinstance(answer, types.Location) else list(answer or [])

    def actions(self, uri: str, span: types.Range, *only: str) -> list[types.CodeAction]:
        return list(self.wait(self.client.text_document_code_action_async(types.CodeActionParams(
            types.TextDocumentIdentifier(uri), span,
            types.CodeActionContext([], [types.CodeActionKind(each) for each in only] or None)))) or [])

    def end(self) -> int | None:
        """Shuts down as the protocol says, and gives the exit code."""
        self.wait(self.client.shutdown_async(None))
        self.client.exit(None)
        process = self.client._server
        code = self.wait(process.wait())
        self.wait(self.client.stop())
        self.loop.close()
        return code


@contextlib.contextmanager
def editing(*folders: Path, **more: Any) -> Iterator[Editor]:
    editor = Editor(*folders, **more)
    try:
        yield editor
    finally:
        assert editor.end() == 0


@contextlib.contextmanager
def copied(content: Path) -> Iterator[Path]:
    """A folder with a copy of some content in its `content`."""
    folder = Path(tempfile.mkdtemp(prefix="terskel-lsp-"))
    try:
        shutil.copytree(content, folder / "content")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
